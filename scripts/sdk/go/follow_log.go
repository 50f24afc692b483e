package cliproxy

import (
	"context"
	"iter"
	"strconv"
	"time"
)

// FollowLog yields the lines of the service's log as they are written, after the last so many that are there already (at least
// one); none is repeated or left out. It asks once a second, and needs logging-to-file. It ends with an error: a *Refusal, or
// that of the context.
func FollowLog(ctx context.Context, api *ClientWithResponses, last int) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		limit := strconv.Itoa(max(1, last))
		params := &GetLogsParams{Limit: &limit}
		for {
			log, err := Checked(api.GetLogsWithResponse(ctx, params))
			if err != nil {
				yield("", err)
				return
			}
			for _, line := range log.JSON200.Lines {
				if !yield(line, nil) {
					return
				}
			}
			params = &GetLogsParams{Cursor: &log.JSON200.NextCursor}
			// Even after lines: while the log grows, each question would find some.
			if err := sleep(ctx, time.Second); err != nil {
				yield("", err)
				return
			}
		}
	}
}
