// Copied by make sdks from scripts/sdk/go. DO NOT EDIT.

package cliproxy

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"
)

// busy is a service that answers in turn, each answer a status and a Retry-After, and a client of it that notes how long it
// would wait.
func busy(t *testing.T, options Options, answers ...[2]string) (api *ClientWithResponses, waits *[]time.Duration, bodies *[]string) {
	t.Helper()
	waits, bodies = new([]time.Duration), new([]string)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		*bodies = append(*bodies, string(body))
		w.Header().Set("Content-Type", "application/json")
		if len(answers) == 0 {
			_, _ = io.WriteString(w, `{"debug":true,"status":"ok"}`)
			return
		}
		answer := answers[0]
		answers = answers[1:]
		if answer[1] != "" {
			w.Header().Set("Retry-After", answer[1])
		}
		w.WriteHeader(map[string]int{"429": 429, "503": 503, "500": 500}[answer[0]])
		_, _ = io.WriteString(w, `{"error":"busy","message":"busy: try again","request-id":"5f0c3a9e"}`)
	}))
	t.Cleanup(server.Close)
	client := newRetrying(options)
	client.wait = func(_ context.Context, wait time.Duration) error {
		*waits = append(*waits, wait)
		return nil
	}
	api, err := NewClientWithResponses(server.URL, WithHTTPClient(client))
	if err != nil {
		t.Fatal(err)
	}
	return api, waits, bodies
}

func equal[T comparable](t *testing.T, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Fatalf("got %v, not %v", got, want)
	}
}

func TestABusyServiceIsAskedAgainWhenRetryAfterSays(t *testing.T) {
	api, waits, bodies := busy(t, Options{}, [2]string{"429", "2"}, [2]string{"503", "7"})
	if _, err := Checked(api.PatchDebugWithResponse(t.Context(), nil, PatchDebugBody{Value: true})); err != nil {
		t.Fatal(err)
	}
	equal(t, *waits, []time.Duration{2 * time.Second, 7 * time.Second})
	equal(t, *bodies, []string{`{"value":true}`, `{"value":true}`, `{"value":true}`})
}

func TestRetryAfterMayBeADate(t *testing.T) {
	date := time.Now().Add(30 * time.Second).UTC().Format(http.TimeFormat)
	api, waits, _ := busy(t, Options{}, [2]string{"503", date})
	if _, err := Checked(api.GetDebugWithResponse(t.Context(), nil)); err != nil {
		t.Fatal(err)
	}
	if wait := (*waits)[0]; wait <= 0 || wait > 30*time.Second {
		t.Fatal(wait)
	}
}

func TestWithoutRetryAfterOnlyWhatCanBeRepeatedIs(t *testing.T) {
	api, waits, _ := busy(t, Options{}, [2]string{"503"}, [2]string{"503"}, [2]string{"503"})
	if _, err := Checked(api.PutDebugWithResponse(t.Context(), nil, PutDebugBody{Value: true})); err != nil {
		t.Fatal(err)
	}
	equal(t, *waits, []time.Duration{time.Second / 2, time.Second, 2 * time.Second})

	api, waits, _ = busy(t, Options{}, [2]string{"503"})
	_, err := Checked(api.PatchDebugWithResponse(t.Context(), nil, PatchDebugBody{Value: true}))
	var refusal *Refusal
	if !errors.As(err, &refusal) || refusal.Status != 503 || refusal.Code != "busy" || err.Error() != "busy: try again" {
		t.Fatal(err)
	}
	equal(t, *waits, nil)
}

func TestItGivesUp(t *testing.T) {
	api, waits, _ := busy(t, Options{Retries: 1}, [2]string{"429", "1"}, [2]string{"429", "1"}, [2]string{"429", "61"}, [2]string{"500", "1"})
	for _, status := range []int{429, 429, 500} {
		_, err := Checked(api.GetDebugWithResponse(t.Context(), nil))
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Status != status {
			t.Fatalf("%d: %v", status, err)
		}
	}
	equal(t, *waits, []time.Duration{time.Second})
}

func TestAContextEndsTheWait(t *testing.T) {
	api, _, _ := busy(t, Options{}, [2]string{"429", "60"})
	ctx, cancel := context.WithCancel(t.Context())
	client := api.ClientInterface.(*Client).Client.(*retrying)
	client.wait = func(ctx context.Context, wait time.Duration) error {
		cancel()
		return sleep(ctx, wait)
	}
	if _, err := Checked(api.GetDebugWithResponse(ctx, nil)); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
}

func TestAPageIsNoAnswerOfTheService(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, "<h1>Hello</h1>")
	}))
	t.Cleanup(server.Close)
	api, err := New(server.URL, "mk")
	if err != nil {
		t.Fatal(err)
	}
	_, err = Checked(api.GetDebugWithResponse(t.Context(), nil))
	var refusal *Refusal
	if !errors.As(err, &refusal) || refusal.Code != "unexpected answer" {
		t.Fatal(err)
	}
}

// unread is a service that says it is busy once, and notes the bodies that it is sent. Unlike http.Client, it doesn't rewind any.
type unread struct{ bodies []string }

func (service *unread) Do(request *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(request.Body)
	service.bodies = append(service.bodies, string(body))
	answer := httptest.NewRecorder()
	answer.Header().Set("Content-Type", "application/json")
	if len(service.bodies) == 1 {
		answer.Header().Set("Retry-After", "0")
		answer.WriteHeader(http.StatusServiceUnavailable)
	}
	_, _ = answer.WriteString(`{"status":"ok"}`)
	return answer.Result(), err
}

// chatty is a service whose log has a new line at each question.
type chatty struct{ questions int }

func (service *chatty) Do(*http.Request) (*http.Response, error) {
	service.questions++
	answer := httptest.NewRecorder()
	answer.Header().Set("Content-Type", "application/json")
	_, _ = answer.WriteString(`{"lines":["asked"],"line-count":1,"latest-timestamp":1,"next-cursor":"c"}`)
	return answer.Result(), nil
}

func TestFollowingTheLogAsksOnceASecond(t *testing.T) {
	service := &chatty{}
	api, err := New("http://127.0.0.1", "mk", Options{HTTP: service})
	if err != nil {
		t.Fatal(err)
	}
	started := time.Now()
	for _, err := range FollowLog(t.Context(), api, 1) {
		if err != nil {
			t.Fatal(err)
		}
		if service.questions == 2 {
			break
		}
	}
	if took := time.Since(started); took < time.Second {
		t.Fatal(took)
	}
}

func TestABodyIsSentAgainWhole(t *testing.T) {
	service := &unread{}
	api, err := New("http://127.0.0.1", "mk", Options{HTTP: service})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Checked(api.PatchDebugWithResponse(t.Context(), nil, PatchDebugBody{Value: true})); err != nil {
		t.Fatal(err)
	}
	equal(t, service.bodies, []string{`{"value":true}`, `{"value":true}`})
}
