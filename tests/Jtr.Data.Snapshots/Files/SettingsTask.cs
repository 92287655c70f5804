using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>A verification that starts when it is first awaited or converted to a task, and runs once.</summary>
public sealed class SettingsTask
{
    private readonly Action<SettingsTask> _verify;
    private Task<VerifyResult>? _task;

    internal SettingsTask(Action<SettingsTask> verify) => _verify = verify;

    internal Func<GeneratedSourceResult, bool> Ignores { get; set; } = _ => false;

    public Task<VerifyResult> ToTask()
    {
        if (_task is null)
        {
            _verify(this);
            _task = Task.FromResult(new VerifyResult());
        }

        return _task;
    }

    public ConfiguredTaskAwaitable<VerifyResult> ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    public TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task<VerifyResult>(SettingsTask settingsTask) => settingsTask.ToTask();
}
