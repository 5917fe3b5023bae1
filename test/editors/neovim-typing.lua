-- Types a report in Neovim as an author does, key by key, with the server at work.
-- Environment: REPORT (the file to write), TYPED (the file with what to type).
local function wait(what, condition)
  assert(vim.wait(20000, condition, 20), 'Neovim waited in vain for ' .. what)
end

local ok, fault = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('REPORT')))
  wait('the server', function()
    local client = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
    return client ~= nil and client.initialized
  end)
  local text = table.concat(vim.fn.readfile(os.getenv('TYPED')), '\r')
  -- As typed, and in one go: leaving the insert mode would take an indentation away that came by itself.
  vim.api.nvim_feedkeys('i' .. text, 'tx', true)
  vim.cmd('write')
end)
if not ok then
  io.stderr:write(tostring(fault) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
