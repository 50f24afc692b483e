// Copied by make sdks from scripts/sdk/go. DO NOT EDIT.

package cliproxy

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"mime/multipart"
	"slices"
)

// FilesForm makes the content type and the body of an upload of these files, by their names:
//
//	contentType, body, err := cliproxy.FilesForm(map[string][]byte{"me.json": bytes})
//	uploaded, err := cliproxy.Checked(api.UploadAuthFilesWithBodyWithResponse(ctx, nil, contentType, body))
func FilesForm(files map[string][]byte) (contentType string, body io.Reader, err error) {
	var buffer bytes.Buffer
	form := multipart.NewWriter(&buffer)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		part, err := form.CreateFormFile("file", name)
		if err != nil {
			return "", nil, err
		}
		if _, err := part.Write(files[name]); err != nil {
			return "", nil, err
		}
	}
	return form.FormDataContentType(), &buffer, form.Close()
}

// As is a value in another of the client's types, by way of JSON: what was listed, as what can be sent.
func As[To any](from any) (to To, err error) {
	bytes, err := json.Marshal(from)
	if err == nil {
		err = json.Unmarshal(bytes, &to)
	}
	return to, err
}
