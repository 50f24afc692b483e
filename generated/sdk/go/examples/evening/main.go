// Copied by make sdks from scripts/sdk/go. DO NOT EDIT.

// An evening's work with a running service:
//
//	CLIPROXY_URL=http://127.0.0.1:8317 CLIPROXY_KEY=mk-… go run ./examples/evening
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	cliproxy "cliproxy/sdk"
)

func main() {
	url := os.Getenv("CLIPROXY_URL")
	if url == "" {
		url = "http://127.0.0.1:8317"
	}
	if err := evening(context.Background(), url, os.Getenv("CLIPROXY_KEY")); err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", url, err)
		os.Exit(1)
	}
}

func evening(ctx context.Context, url, key string) error {
	api, err := cliproxy.New(url, key)
	if err != nil {
		return err
	}
	// The key: is it the right one?
	if _, err := cliproxy.Checked(api.GetDebugWithResponse(ctx, nil)); err != nil {
		return err
	}
	for _, step := range []func(context.Context, *cliproxy.ClientWithResponses) error{addKey, upload, readLog, readUsage} {
		if err := step(ctx, api); err != nil {
			return err
		}
	}
	return nil
}

// A key of a provider, added to the others. If somebody else changes the list meanwhile, it is read again.
func addKey(ctx context.Context, api *cliproxy.ClientWithResponses) error {
	read := func() (*cliproxy.ListClaudeApiKeysResult, error) {
		return api.ListClaudeApiKeysWithResponse(ctx, nil)
	}
	key, prefix := "sk-ant-evening", "evening"
	_, err := cliproxy.Edit(read, func(found *cliproxy.ListClaudeApiKeysResult) (*cliproxy.PutClaudeApiKeysResult, error) {
		keys, err := cliproxy.As[[]cliproxy.ClaudeApiKeyInput](found.JSON200.ClaudeApiKey)
		if err != nil {
			return nil, err
		}
		var body cliproxy.PutClaudeApiKeysBody
		keys = append(keys, cliproxy.ClaudeApiKeyInput{ApiKey: &key, Prefix: &prefix})
		if err := body.FromPutClaudeApiKeysBody0(keys); err != nil {
			return nil, err
		}
		params := &cliproxy.PutClaudeApiKeysParams{IfMatch: cliproxy.IfMatch(found.HTTPResponse)}
		return api.PutClaudeApiKeysWithResponse(ctx, params, body)
	})
	if err != nil {
		return err
	}
	found, err := cliproxy.Checked(read())
	if err != nil {
		return err
	}
	var prefixes []string
	for _, entry := range found.JSON200.ClaudeApiKey {
		if entry.Prefix == nil || *entry.Prefix == "" {
			prefixes = append(prefixes, "-")
			continue
		}
		prefixes = append(prefixes, *entry.Prefix)
	}
	fmt.Printf("claude keys: %s\n", strings.Join(prefixes, ", "))
	return nil
}

// A credential file, as a login leaves one.
func upload(ctx context.Context, api *cliproxy.ClientWithResponses) error {
	credential := `{"type":"claude","email":"me@example.com","access_token":"at-evening"}`
	contentType, form, err := cliproxy.FilesForm(map[string][]byte{"evening.json": []byte(credential)})
	if err != nil {
		return err
	}
	if _, err := cliproxy.Checked(api.UploadAuthFilesWithBodyWithResponse(ctx, nil, contentType, form)); err != nil {
		return err
	}
	listed, err := cliproxy.Checked(api.ListAuthFilesWithResponse(ctx, nil))
	if err != nil {
		return err
	}
	for _, file := range listed.JSON200.Files {
		fmt.Printf("credential: %s is %s\n", file.Name, file.Status)
	}
	return nil
}

// The log, from now on. It can be read here once it goes to files.
func readLog(ctx context.Context, api *cliproxy.ClientWithResponses) error {
	on := cliproxy.PutLoggingToFileBody{Value: true}
	if _, err := cliproxy.Checked(api.PutLoggingToFileWithResponse(ctx, nil, on)); err != nil {
		return err
	}
	for line, err := range cliproxy.FollowLog(ctx, api, 3) {
		if err != nil {
			return err
		}
		fmt.Printf("log: %s\n", line)
		break // or don't
	}
	return nil
}

// Who has used what?
func readUsage(ctx context.Context, api *cliproxy.ClientWithResponses) error {
	byModel := []cliproxy.SummariseUsageParamsGroupBy{cliproxy.SummariseUsageParamsGroupByModel}
	usage, err := cliproxy.Checked(api.SummariseUsageWithResponse(ctx, &cliproxy.SummariseUsageParams{GroupBy: &byModel}))
	if err != nil {
		return err
	}
	for _, group := range usage.JSON200.Groups {
		fmt.Printf("usage: %s: %d requests, %d tokens\n", *group.Model, group.Requests, group.TotalTokens)
	}
	return nil
}
