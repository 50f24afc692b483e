/** Entries that the examples of provider keys and model rules find, and the cases below. */
export const collectionExample = `gemini-api-key:
  - api-key: AIza-example-1
    prefix: team
    headers: { X-Team: red }
  - api-key: AIza-example-2
  - api-key: AIza-twice
  - api-key: AIza-twice
    base-url: https://gemini.example.com
  - api-key: AIza-equal
  - api-key: AIza-equal
    weight: 2
interactions-api-key:
  - api-key: AIza-example-1
  - api-key: AIza-twice
  - api-key: AIza-twice
    base-url: https://gemini.example.com
  - api-key: AIza-equal
  - api-key: AIza-equal
    weight: 2
claude-api-key:
  - api-key: sk-ant-example-1
  - api-key: sk-ant-example-2
    base-url: https://claude.example.com
  - base-url: https://keyless.example.com
  - api-key: sk-ant-twice
  - api-key: sk-ant-twice
    base-url: https://claude.example.com
  - api-key: sk-ant-equal
  - api-key: sk-ant-equal
    weight: 2
codex-api-key:
  - api-key: sk-codex-example-1
    base-url: https://api.openai.com/v1
  - api-key: sk-codex-example-2
    base-url: https://codex.example.com/v1
  - base-url: https://keyless.example.com/v1
  - api-key: sk-codex-twice
    base-url: https://api.openai.com/v1
  - api-key: sk-codex-twice
    base-url: https://codex.example.com/v1
  - api-key: sk-codex-equal
    base-url: https://codex.example.com/v1
  - api-key: sk-codex-equal
    base-url: https://codex.example.com/v1
    weight: 2
xai-api-key:
  - api-key: xai-example-1
    base-url: https://api.x.ai/v1
  - api-key: xai-example-2
    base-url: https://xai.example.com/v1
  - base-url: https://keyless.example.com/v1
  - api-key: xai-twice
    base-url: https://api.x.ai/v1
  - api-key: xai-twice
    base-url: https://xai.example.com/v1
  - api-key: xai-equal
    base-url: https://xai.example.com/v1
  - api-key: xai-equal
    base-url: https://xai.example.com/v1
    weight: 2
vertex-api-key:
  - api-key: vk-example-1
  - api-key: vk-example-2
    base-url: https://vertex.example.com
  - api-key: vk-twice
  - api-key: vk-twice
    base-url: https://vertex.example.com
  - api-key: vk-equal
  - api-key: vk-equal
    weight: 2
openai-compatibility:
  - name: openrouter
    base-url: https://openrouter.ai/api/v1
    api-key-entries:
      - api-key: sk-or-example-1
  - name: local
    base-url: http://127.0.0.1:11434/v1
  - name: equal
    base-url: https://one.example.com/v1
  - name: equal
    base-url: https://two.example.com/v1
  - base-url: https://nameless.example.com/v1
oauth-excluded-models:
  claude:
    - claude-3-5-haiku-*
  codex:
    - gpt-5-nano
oauth-model-alias:
  claude:
    - name: claude-sonnet-4-5-20250929
      alias: sonnet
`;
