package cliproxy

import (
	"bytes"
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
)

// service is a client of the service that CLIPROXY_URL and CLIPROXY_KEY name.
func service(t *testing.T) *ClientWithResponses {
	t.Helper()
	url, key := os.Getenv("CLIPROXY_URL"), os.Getenv("CLIPROXY_KEY")
	if url == "" || key == "" {
		t.Skip("no service: CLIPROXY_URL and CLIPROXY_KEY are not set")
	}
	return client(t, url, key)
}

func client(t *testing.T, url, key string) *ClientWithResponses {
	t.Helper()
	api, err := New(url, key)
	if err != nil {
		t.Fatal(err)
	}
	return api
}

func must[R any](t *testing.T) func(R, error) R {
	return func(result R, err error) R {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return result
	}
}

func refused(t *testing.T, err error) *Refusal {
	t.Helper()
	var refusal *Refusal
	if !errors.As(err, &refusal) {
		t.Fatalf("no refusal: %v", err)
	}
	return refusal
}

func TestARefusalIsAnError(t *testing.T) {
	api := service(t)
	must[*GetDebugResult](t)(Checked(api.GetDebugWithResponse(t.Context(), nil)))
	_, err := Checked(client(t, os.Getenv("CLIPROXY_URL"), "mk-wrong").GetDebugWithResponse(t.Context(), nil))
	if refusal := refused(t, err); refusal.Status != 401 || refusal.Code != "invalid management key" || len(refusal.RequestID) != 8 {
		t.Fatal(refusal)
	}
	_, err = Checked(api.PutRequestRetryWithResponse(t.Context(), nil, PutRequestRetryBody{Value: -1}))
	if refusal := refused(t, err); refusal.Status != 400 || refusal.Details[0].Location != "value" {
		t.Fatal(refusal)
	}
	_, err = Checked(api.GetLoginStatusWithResponse(t.Context(), &GetLoginStatusParams{State: new("?")}))
	if refusal := refused(t, err); refusal.Status != 400 || refusal.Code != "invalid state" {
		t.Fatal(refusal)
	}
}

func TestWhatIsStillTheSameIsToldFromARefusal(t *testing.T) {
	api := service(t)
	found := must[*ListApiKeysResult](t)(Checked(api.ListApiKeysWithResponse(t.Context(), nil)))
	known := found.HTTPResponse.Header.Get("ETag")
	_, err := Checked(api.ListApiKeysWithResponse(t.Context(), &ListApiKeysParams{IfNoneMatch: &known}))
	if same := refused(t, err); same.Status != 304 || same.Code != "not modified" {
		t.Fatalf("%+v", same)
	}
}

func TestAChangeIsMadeOnlyIfNobodyWasFaster(t *testing.T) {
	api := service(t)
	read := func() (*ListApiKeysResult, error) { return api.ListApiKeysWithResponse(t.Context(), nil) }
	put := func(found *ListApiKeysResult, name string) (*PutApiKeysResult, error) {
		var body PutApiKeysBody
		if err := body.FromPutApiKeysBody0(append(found.JSON200.ApiKeys, name)); err != nil {
			return nil, err
		}
		params := &PutApiKeysParams{IfMatch: IfMatch(found.HTTPResponse)}
		return api.PutApiKeysWithResponse(t.Context(), params, body)
	}
	found := must[*ListApiKeysResult](t)(Checked(read()))
	must[*PutApiKeysResult](t)(Checked(put(found, "sk-theirs")))
	if _, err := Checked(put(found, "sk-ours")); refused(t, err).Status != 412 {
		t.Fatal(err)
	}
	writes := 0
	must[*PutApiKeysResult](t)(Edit(read, func(found *ListApiKeysResult) (*PutApiKeysResult, error) {
		if writes++; writes == 1 {
			must[*PutApiKeysResult](t)(Checked(put(found, "sk-fast")))
		}
		return put(found, "sk-ours")
	}))
	keys := must[*ListApiKeysResult](t)(Checked(read())).JSON200.ApiKeys
	if want := []string{"sk-theirs", "sk-fast", "sk-ours"}; writes != 2 || !slices.Equal(keys[len(keys)-3:], want) {
		t.Fatal(writes, keys)
	}
}

func TestWhatWasListedIsPutBack(t *testing.T) {
	api := service(t)
	entry := `[{"api-key":"k","later":{"a":1},"cloak":{"later":[2]},"models":[{"name":"m","later":3}]}]`
	send := func(body *strings.Reader) {
		must[*PutClaudeApiKeysResult](t)(Checked(api.PutClaudeApiKeysWithBodyWithResponse(t.Context(), nil, "application/json", body)))
	}
	send(strings.NewReader(entry))
	file := func() []byte {
		return must[*GetConfigYamlResult](t)(Checked(api.GetConfigYamlWithResponse(t.Context(), nil))).Body
	}
	before := file()
	if !bytes.Contains(before, []byte("later: 3")) {
		t.Fatalf("%s", before)
	}
	found := must[*ListClaudeApiKeysResult](t)(Checked(api.ListClaudeApiKeysWithResponse(t.Context(), nil)))
	var body PutClaudeApiKeysBody
	keys := must[[]ClaudeApiKeyInput](t)(As[[]ClaudeApiKeyInput](found.JSON200.ClaudeApiKey))
	if err := body.FromPutClaudeApiKeysBody0(keys); err != nil {
		t.Fatal(err)
	}
	must[*PutClaudeApiKeysResult](t)(Checked(api.PutClaudeApiKeysWithResponse(t.Context(), nil, body)))
	if after := file(); !bytes.Equal(before, after) {
		t.Fatalf("%s\nbecame\n%s", before, after)
	}
	must[*PutConfigYamlResult](t)(Checked(api.PutConfigYamlWithBodyWithResponse(t.Context(), nil, "application/yaml", bytes.NewReader(append(before, "debug: true\n"...)))))
	if config := must[*GetConfigResult](t)(Checked(api.GetConfigWithResponse(t.Context(), nil))); !*config.JSON200.Debug {
		t.Fatal("debug is off")
	}
}

func TestTheLogIsFollowed(t *testing.T) {
	api := service(t)
	must[*PutLoggingToFileResult](t)(Checked(api.PutLoggingToFileWithResponse(t.Context(), nil, PutLoggingToFileBody{Value: true})))
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	lines := 0
	for line, err := range FollowLog(ctx, api, 1) {
		if errors.Is(err, context.Canceled) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if lines++; lines == 1 {
			must[*ListApiKeysResult](t)(Checked(api.ListApiKeysWithResponse(ctx, nil)))
		}
		if strings.Contains(line, "/api-keys") {
			cancel()
		}
	}
	t.Fatal("it ended without an error")
}
