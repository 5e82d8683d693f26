import { OPTIONS } from './options.ts'
import { DESCRIPTION, EXAMPLES, EXIT_CODES } from './usage.ts'

/** The manual page, in the man(7) macros. */
export function manualPage(version: string): string {
  return [
    `.TH ANALYZE 1 "" "news-article-analyzer ${version}" "User Commands"`,
    '.SH NAME',
    'analyze \\- find the checkable facts in news articles',
    '.SH SYNOPSIS',
    '.B analyze',
    '[\\fIoptions\\fR] [\\fIfiles\\fR...]',
    '.br',
    '.B analyze schema',
    '.br',
    '.B analyze completion',
    'bash|zsh|fish',
    '.SH DESCRIPTION',
    escaped(DESCRIPTION),
    'Every finding shows the words it came from and names the rule that read them.',
    'It works offline and gives the same answer every time.',
    '.PP',
    'Files are articles or folders of them; without a file, or with "\\-", standard input is read.',
    'Plain text, Markdown, saved web pages, JSON, JSON Lines and web archives (WARC) are told apart by themselves, gzipped or not.',
    '.SH OPTIONS',
    ...OPTIONS.flatMap(({ flags, description, choices }) => [
      '.TP',
      `\\fB${escaped(flags.trim())}\\fR`,
      escaped(choices === undefined ? description : `${description}: ${choices.join(', ')}`),
    ]),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', `\\fB${code}\\fR`, escaped(meaning)]),
    '.SH ENVIRONMENT',
    '.TP',
    '\\fBNO_COLOR\\fR, \\fBTERM=dumb\\fR',
    'no colour',
    '.TP',
    '\\fBPAGER\\fR',
    'what \\-\\-annotate is read in on a terminal (less when it is not set; empty or cat: none)',
    '.TP',
    '\\fBFORCE_HYPERLINK\\fR',
    '1: names of files in messages are links on any terminal; 0: on none',
    '.SH EXAMPLES',
    ...EXAMPLES.flatMap(([command, meaning]) => ['.TP', `\\fB${escaped(command)}\\fR`, escaped(meaning)]),
    '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&')
}
