import type { CompletedCommand, Values } from './completed-program.ts';
import { flagsOf } from './flags.ts';

/** Completion for PowerShell, as a script. Where it knows no word, PowerShell offers files. */
export function powershellCompletion(commands: readonly CompletedCommand[]): string {
  const entries = commands.map(({ name, summary, options, values }) => {
    const flags = options.flatMap((option) =>
      flagsOf(option).map(
        (flag) =>
          `      ${quoted(flag)} = @{ text = ${quoted(option.description)}; words = ${words(option.values)} }\n`,
      ),
    );
    return `    ${quoted(name)} = @{ text = ${quoted(summary)}; words = ${words(values)}; options = [ordered]@{\n${flags.join('')}    } }\n`;
  });
  return `# Completion of keyline for PowerShell: keyline completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName keyline -ScriptBlock {
  param($current, $line, $cursor)
  $commands = [ordered]@{
${entries.join('')}  }
  $typed = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
  $name = $typed | Where-Object { -not $_.StartsWith('-') } | Select-Object -First 1
  $command = if ($name) { $commands[$name] }
  $found = [ordered]@{}
  if (-not $name) {
    foreach ($each in $commands.Keys) { $found[$each] = $commands[$each].text }
  } elseif ($command) {
    $option = if ($typed.Count -gt 0) { $command.options[$typed[-1]] }
    if ($option -and $option.words) {
      foreach ($word in $option.words) { $found[$word] = $word }
    } elseif ($current.StartsWith('-')) {
      foreach ($each in $command.options.Keys) { $found[$each] = $command.options[$each].text }
    } else {
      foreach ($word in $command.words) { $found[$word] = $word }
    }
  }
  foreach ($word in $found.Keys) {
    if ($word.StartsWith($current)) {
      [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $found[$word])
    }
  }
}
`;
}

function words(values: Values | null): string {
  return values?.kind === 'words' ? `@(${values.words.map(quoted).join(', ')})` : '@()';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
