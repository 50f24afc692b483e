package cliproxy

import (
	"context"
	"io"
	"net/http"
	"strconv"
	"time"
)

// retrying sends a request again while the answer is 429 or 503, after the time that Retry-After names, or else after half a
// second, doubled each time. Without Retry-After, what may have been carried out (POST, PATCH) is not sent again.
type retrying struct {
	next        HttpRequestDoer
	times       int
	longestWait time.Duration
	wait        func(context.Context, time.Duration) error
}

func newRetrying(options Options) *retrying {
	client := &retrying{next: options.HTTP, times: options.Retries, longestWait: options.LongestWait, wait: sleep}
	if client.next == nil {
		client.next = http.DefaultClient
	}
	if client.times == 0 {
		client.times = 3
	}
	if client.longestWait == 0 {
		client.longestWait = time.Minute
	}
	return client
}

func (client *retrying) Do(request *http.Request) (*http.Response, error) {
	for attempt := 0; ; attempt++ {
		answer, err := client.next.Do(request)
		if err != nil || attempt >= client.times {
			return answer, err
		}
		wait, may := waitAfter(request, answer, attempt)
		if !may || wait > client.longestWait {
			return answer, nil
		}
		_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 64<<10)) // the connection can be used again
		_ = answer.Body.Close()
		if err := client.wait(request.Context(), wait); err != nil {
			return nil, err
		}
		if request.GetBody != nil {
			if request.Body, err = request.GetBody(); err != nil {
				return nil, err
			}
		}
	}
}

// waitAfter says how long to wait before a request may be sent again, and whether it may.
func waitAfter(request *http.Request, answer *http.Response, attempt int) (time.Duration, bool) {
	isBusy := answer.StatusCode == http.StatusTooManyRequests || answer.StatusCode == http.StatusServiceUnavailable
	isSent := request.Body != nil && request.GetBody == nil // a stream can't be sent again
	if !isBusy || isSent {
		return 0, false
	}
	if told := answer.Header.Get("Retry-After"); told != "" {
		return retryAfter(told)
	}
	mayBeDone := request.Method == http.MethodPost || request.Method == http.MethodPatch
	return 500 * time.Millisecond << attempt, !mayBeDone
}

// retryAfter reads seconds or a date (RFC 9110, 10.2.3).
func retryAfter(text string) (time.Duration, bool) {
	if seconds, err := strconv.ParseUint(text, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second, true
	}
	date, err := http.ParseTime(text)
	return max(0, time.Until(date)), err == nil
}

func sleep(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
