-- Opens a report in Neovim with Keyline's language server, and prints what an author would see.
-- Environment: SERVER (the server's file), REPORT (the report), AT ("line:column" of the caret, from 1 and from 0).
local function main()
  local file, server = os.getenv('REPORT'), os.getenv('SERVER')
  local line, column = string.match(os.getenv('AT'), '(%d+):(%d+)')
  line, column = tonumber(line), tonumber(column)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  local id = assert(vim.lsp.start_client({
    name = 'keyline',
    cmd = { 'node', server, '--stdio' },
    root_dir = vim.fn.fnamemodify(file, ':h'),
    get_language_id = function() return 'markdown' end,
  }))
  local function wait(what, condition)
    assert(vim.wait(20000, condition, 20), 'Neovim waited in vain for ' .. what)
  end
  wait('the server to start', function()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end)
  vim.lsp.buf_attach_client(buffer, id)
  wait('findings', function() return #vim.diagnostic.get(buffer) > 0 end)
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    local level = vim.diagnostic.severity[finding.severity]
    print(string.format('finding %d:%d %s %s %s', finding.lnum + 1, finding.col, level, finding.code, finding.message))
  end

  vim.api.nvim_win_set_cursor(0, { line, column })
  local function ask(method)
    local answers = vim.lsp.buf_request_sync(buffer, method, vim.lsp.util.make_position_params(), 20000)
    return assert(answers and answers[id] and answers[id].result, method .. ' has no answer')
  end
  local completion = ask('textDocument/completion')
  for _, item in ipairs(completion.items or completion) do
    print('completion ' .. item.label)
  end
  print('hover ' .. ask('textDocument/hover').contents.value)

  vim.api.nvim_buf_set_text(buffer, line - 1, column - 2, line - 1, column, { '65' })
  wait('the findings to go', function() return #vim.diagnostic.get(buffer) == 0 end)
  print('no finding after the correction')
  vim.lsp.stop_client(id)
end

local ok, fault = pcall(main)
if not ok then
  print('FAILED ' .. tostring(fault))
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
