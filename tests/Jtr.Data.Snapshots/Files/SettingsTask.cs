using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace VerifyTests;

/// <summary>A verification that begins when it is awaited or turned into a task, and then happens once.</summary>
public sealed class SettingsTask
{
    private readonly Func<Task<VerifyResult>> _verify;
    private Task<VerifyResult>? _task;

    internal SettingsTask(Func<Task<VerifyResult>> verify) => _verify = verify;

    public Task<VerifyResult> ToTask() => _task ??= _verify();

    public ConfiguredTaskAwaitable<VerifyResult> ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    public TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task<VerifyResult>(SettingsTask settingsTask) => settingsTask.ToTask();
}
