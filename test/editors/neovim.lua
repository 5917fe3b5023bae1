-- Does in Neovim what an author does with a report, and writes down what Neovim shows.
-- Environment: REPORT (the file to open), LINE and COLUMN of a score (from 1), RIGHT (the score to write there), SEEN (the file to write).
local buffer
local line, column = tonumber(os.getenv('LINE')), tonumber(os.getenv('COLUMN'))

local function wait(what, condition)
  assert(vim.wait(20000, condition, 20), 'Neovim waited in vain for ' .. what)
end

local function findings()
  return vim.tbl_map(function(finding)
    local severity = vim.diagnostic.severity[finding.severity]:lower():gsub('warn$', 'warning')
    return string.format('%d:%d %s %s', finding.lnum + 1, finding.col + 1, severity, finding.code)
  end, vim.diagnostic.get(buffer))
end

local function completions()
  local encoding = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1].offset_encoding
  local position = vim.lsp.util.make_position_params(0, encoding)
  local answers = assert(vim.lsp.buf_request_sync(buffer, 'textDocument/completion', position, 20000))
  local _, answer = next(answers)
  return vim.tbl_map(function(item) return item.label end, answer.result.items or answer.result)
end

local function hover()
  vim.lsp.buf.hover()
  wait('the hover', function() return #vim.api.nvim_list_wins() == 2 end)
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_buf(window) ~= buffer then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

local ok, fault = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('REPORT')))
  buffer = vim.api.nvim_get_current_buf()
  local seen = {}
  wait('findings', function() return #findings() > 0 end)
  seen.findings = findings()
  vim.api.nvim_win_set_cursor(0, { line, column - 1 })
  seen.completions = completions()
  seen.hover = hover()
  vim.api.nvim_buf_set_text(buffer, line - 1, column - 1, line - 1, column, { os.getenv('RIGHT') })
  wait('a finding to go', function() return #findings() < #seen.findings end)
  seen.findingsAfter = findings()
  vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv('SEEN'))
end)
if not ok then
  io.stderr:write(tostring(fault) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
