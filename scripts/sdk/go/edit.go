package cliproxy

import (
	"errors"
	"net/http"
)

// IfMatch is the condition that what an answer has read is still as it was, for a change's params; nil if the answer has no ETag.
func IfMatch(answer *http.Response) *string {
	if answer == nil || answer.Header.Get("ETag") == "" {
		return nil
	}
	etag := answer.Header.Get("ETag")
	return &etag
}

// Edit reads, and writes what write makes of it, so that no change of somebody else's is lost: write sends IfMatch of what was
// read, and if there was a change in between, both are done again, five times in all. A refusal is a *Refusal.
func Edit[Read, Written Result](read func() (Read, error), write func(Read) (Written, error)) (Written, error) {
	for tries := 5; ; tries-- {
		found, err := Checked(read())
		if err != nil {
			var none Written
			return none, err
		}
		written, err := Checked(write(found))
		var refusal *Refusal
		if tries <= 1 || !errors.As(err, &refusal) || refusal.Status != http.StatusPreconditionFailed {
			return written, err
		}
	}
}
