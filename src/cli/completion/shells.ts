import type { Word, Words } from './words.ts';

/** The text that teaches a shell the words; it goes by the words alone, and starts no program. */
export const shells: Readonly<Record<string, (words: Words) => string>> = { bash, zsh, fish };

/** Where a line may lead to, as alternatives of a pattern: all but the beginning. */
const places = (words: Words): string => [...words.keys()].filter((place) => place !== '').join('|');

/** Quoted for a shell; all of them read it alike, as long as there is no `!`. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const joined = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');

function bash(words: Words): string {
  const cases = [...words].map(([place, next]) => `    ${quoted(place)}) words=${quoted(joined(next))} ;;`);
  return `# cliproxy's completion for bash: eval "$(cliproxy completion bash)" in ~/.bashrc
_cliproxy() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" place='' words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$place/\${COMP_WORDS[i]}" in
    ${places(words)}) place="$place/\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$place" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  [[ \${COMPREPLY[0]-} == *= ]] && compopt -o nospace
  return 0
}
complete -o default -F _cliproxy cliproxy
`;
}

function zsh(words: Words): string {
  const described = ({ word, what }: Word): string => quoted(`${word.replaceAll(':', '\\:')}${what && `:${what}`}`);
  const cases = [...words].map(([place, next]) => `    (${quoted(place)}) next=(${next.map(described).join(' ')}) ;;`);
  return `#compdef cliproxy
# cliproxy's completion for zsh: source <(cliproxy completion zsh) in ~/.zshrc, behind compinit
_cliproxy() {
  local place='' word
  local -a next
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$place/$word" in
    (${places(words)}) place="$place/$word" ;;
    esac
  done
  case "$place" in
${cases.join('\n')}
  esac
  if [[ $PREFIX == (*/*|.*) ]] || (( ! $#next )); then _files; else _describe word next || _files; fi
}
compdef _cliproxy cliproxy
`;
}

function fish(words: Words): string {
  const lines = [...words].flatMap(([place, next]) =>
    next.map(({ word, what }) => {
      const about = what === '' ? '' : ` -d ${fishQuoted(what)}`;
      const what_ = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${fishQuoted(word)}`;
      return `complete -c cliproxy -n ${fishQuoted(`test (__cliproxy_place) = "${place}"`)} ${what_}${about}`;
    }),
  );
  return `# cliproxy's completion for fish: cliproxy completion fish > ~/.config/fish/completions/cliproxy.fish
function __cliproxy_place
  set -l place ''
  for word in (commandline -opc)[2..]
    switch "$place/$word"
      case ${places(words).split('|').map(fishQuoted).join(' ')}
        set place "$place/$word"
    end
  end
  echo $place
end
${lines.join('\n')}
`;
}

const fishQuoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
