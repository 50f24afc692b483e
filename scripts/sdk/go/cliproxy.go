// Package cliproxy is a client of cliproxy's Management API, made from its contract: a method for each operation.
package cliproxy

import (
	"context"
	"net/http"
	"strings"
	"time"
)

// Options of a client. The zero value is fine.
type Options struct {
	// HTTP carries the requests; http.DefaultClient unless given.
	HTTP HttpRequestDoer
	// Retries is how often a request is sent again at most while the service is busy; 3 if it is 0, never if it is negative.
	Retries int
	// LongestWait is the longest wait between two of these; an answer that asks for a longer one is the result. A minute if it is 0.
	LongestWait time.Duration
}

// New returns a client of the service at url, such as http://127.0.0.1:8317, that shows the management key.
func New(url, key string, options ...Options) (*ClientWithResponses, error) {
	var chosen Options
	if len(options) > 0 {
		chosen = options[0]
	}
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+key)
		return nil
	}
	base := strings.TrimSuffix(url, "/") + "/v0/management"
	return NewClientWithResponses(base, WithHTTPClient(newRetrying(chosen)), WithRequestEditorFn(authorize))
}
