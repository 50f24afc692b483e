from enum import StrEnum


class GetProviderStatusResponse200ProvidersItemKind(StrEnum):
    AISTUDIO = "aistudio"
    ANTIGRAVITY = "antigravity"
    CLAUDE = "claude"
    CODEX = "codex"
    GEMINI = "gemini"
    GEMINI_CLI = "gemini-cli"
    IFLOW = "iflow"
    INTERACTIONS = "interactions"
    KIMI = "kimi"
    OPENAI_COMPATIBILITY = "openai-compatibility"
    QWEN = "qwen"
    VERTEX = "vertex"
    XAI = "xai"

    def __str__(self) -> str:
        return str(self.value)
