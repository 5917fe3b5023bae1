" Does in Vim what an author does with a report, and writes down what ALE shows. Environment: REPORT (the file to open),
" LINE and COLUMN of a score (from 1), RIGHT (the score to write there), SEEN (the file to write).
let s:severities = {'E': 'error', 'W': 'warning', 'I': 'information'}

function! s:Findings() abort
  return map(copy(ale#engine#GetLoclist(bufnr(''))),
  \ {_, finding -> finding.lnum . ':' . finding.col . ' ' . s:severities[finding.type] . ' ' . finding.code})
endfunction

" Waits until ALE shows another number of findings, and gives them.
function! s:FindingsOtherThan(count) abort
  for l:try in range(400)
    if len(s:Findings()) != a:count
      return s:Findings()
    endif
    sleep 50m
  endfor
  throw 'Vim waited in vain for other findings than ' . string(s:Findings())
endfunction

" Keeps what ALE offers, and inserts nothing; to be called while inserting, as completion is.
function! KeepCompletions() abort
  call ale#completion#OmniFunc(1, '')
  let s:seen.completions = map(copy(ale#completion#OmniFunc(0, '')), {_, item -> item.word})
  return ''
endfunction

" The text of the window that ALE opens beside the report.
function! s:Hover() abort
  ALEHover
  for l:try in range(400)
    if winnr('$') > 1
      return join(getbufline(winbufnr(1), 1, '$'), "\n")
    endif
    sleep 50m
  endfor
  throw 'Vim waited in vain for the hover'
endfunction

try
  execute 'edit' fnameescape($REPORT)
  ALELint
  let s:seen = {'findings': s:FindingsOtherThan(0)}
  call cursor(str2nr($LINE), str2nr($COLUMN))
  call feedkeys("i\<C-r>=KeepCompletions()\<CR>", 'x')
  call cursor(str2nr($LINE), str2nr($COLUMN))
  let s:seen.hover = s:Hover()
  execute 'normal! r' . $RIGHT
  ALELint
  let s:seen.findingsAfter = s:FindingsOtherThan(len(s:seen.findings))
  call writefile([json_encode(s:seen)], $SEEN)
catch
  call writefile([v:exception], '/dev/stderr', 'a')
  cquit
endtry
qall!
