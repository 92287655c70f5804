using System;
using System.Collections.Generic;
using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr completion SHELL</c>: the script with which a shell completes commands, options, values and keys. It calls jtr with the directive <c>[suggest]</c>.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # bash: eval "$(jtr completion bash)"
            _jtr() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(jtr "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _jtr jtr
            """,
        ["zsh"] = """
            # zsh: eval "$(jtr completion zsh)"
            _jtr() {
                local -a found
                found=("${(@f)$(jtr "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                compadd -a found || _files
            }
            compdef _jtr jtr
            """,
        ["fish"] = """
            # fish: jtr completion fish | source
            function __jtr
                set -l line (commandline -cp)
                jtr "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c jtr -a '(__jtr)'
            """,
        ["powershell"] = """
            # PowerShell: jtr completion powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName jtr -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                # The command may follow others in the line, and its text lacks trailing blanks; a trailing blank begins a new word.
                $at = $cursorPosition - $commandAst.Extent.StartOffset
                jtr "[suggest:$at]" ("$commandAst".PadRight($at)) 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public static Command Create(Output output)
    {
        Argument<string> shell = FormatOption.Argument("SHELL", "shell", "The shell", [.. s_scripts.Keys]);
        var command = new ExampledCommand(
            "completion",
            "Print a script that makes a shell complete commands, options, values and keys. Its first line explains how to install it.",
            "jtr completion bash",
            "jtr completion zsh",
            "jtr completion fish",
            "jtr completion powershell") { shell };
        command.SetAction(result => output.Writer.Write(s_scripts[result.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n"));
        return command;
    }
}
