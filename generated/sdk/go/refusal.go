// Copied by make sdks from scripts/sdk/go. DO NOT EDIT.

package cliproxy

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// Refusal is an answer of the service that is not a success.
type Refusal struct {
	// Status of the answer.
	Status int
	// Code is for programs to match on: the answer's "error"; "not modified" if IfNoneMatch names what is there still (304); or
	// "unexpected answer" if the answer is not the service's.
	Code string
	// Message is for people.
	Message string
	// Details say where the mistakes in the input are.
	Details []Detail
	// RequestID finds the request in the service's log.
	RequestID string
}

// Detail is a mistake in the input, and its place.
type Detail struct {
	Location string `json:"location"`
	Message  string `json:"message"`
}

func (refusal *Refusal) Error() string { return refusal.Message }

// Result is what every method of the client returns.
type Result interface {
	StatusCode() int
	ContentType() string
	GetBody() []byte
}

// Checked returns the result of a call, or the *Refusal that it is:
//
//	debug, err := cliproxy.Checked(api.GetDebugWithResponse(ctx, nil))
//
// Without an error the member for the answer's status is there, JSON200 for most.
func Checked[R Result](result R, err error) (R, error) {
	if err != nil {
		return result, err
	}
	status := result.StatusCode()
	isPage := strings.HasPrefix(result.ContentType(), "text/html")
	if status >= 200 && status < 300 && !isPage {
		return result, nil
	}
	return result, refusalOf(status, result.GetBody())
}

func refusalOf(status int, answer []byte) *Refusal {
	if status == http.StatusNotModified {
		return &Refusal{Status: status, Code: "not modified", Message: "not modified: it is still what you have"}
	}
	var body struct {
		Error     string   `json:"error"`
		Message   string   `json:"message"`
		Details   []Detail `json:"details"`
		RequestID string   `json:"request-id"`
	}
	if json.Unmarshal(answer, &body) != nil || body.Error == "" {
		message := fmt.Sprintf("unexpected answer: status %d, and not in the service's form; is this the right address?", status)
		return &Refusal{Status: status, Code: "unexpected answer", Message: message}
	}
	if body.Message == "" {
		body.Message = body.Error
	}
	return &Refusal{Status: status, Code: body.Error, Message: body.Message, Details: body.Details, RequestID: body.RequestID}
}
