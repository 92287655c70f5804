using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests <c>--output</c> with every kind of path: the content is written, or nothing is changed.</summary>
public sealed class OutputFileTests : IDisposable
{
    private static readonly Lazy<Task<string>> s_export = new(static async () => (await JtrProcess.Run("export")).Output);

    private readonly string _folder = Directory.CreateTempSubdirectory("jtr-output-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        // Files that a test has made read-only.
        foreach (string file in Directory.EnumerateFiles(_folder))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3_000_000)]
    public async Task Output_replaces_the_content_of_an_existing_file(int length)
    {
        string file = At("file");
        await File.WriteAllBytesAsync(file, new byte[length], Stop);
        await WrittenAsync(file);
    }

    [Fact]
    public async Task Output_keeps_a_symbolic_link_and_writes_its_target()
    {
        RequireUnix();
        await File.WriteAllTextAsync(At("target"), "old", Stop);
        File.CreateSymbolicLink(At("link"), "target");
        await WrittenAsync(At("link"));
        Assert.Equal("target", new FileInfo(At("link")).LinkTarget);
    }

    [Fact]
    public async Task Output_creates_the_missing_target_of_a_symbolic_link()
    {
        RequireUnix();
        Directory.CreateDirectory(At("deep"));
        File.CreateSymbolicLink(At("link"), "other");
        File.CreateSymbolicLink(At("other"), Path.Combine("deep", "target"));
        await WrittenAsync(At("link"));
        Assert.Equal(await s_export.Value, await File.ReadAllTextAsync(Path.Combine(At("deep"), "target"), Stop));
        Assert.Equal("other", new FileInfo(At("link")).LinkTarget);
    }

    [Fact]
    public async Task Output_keeps_hard_links()
    {
        RequireUnix();
        await File.WriteAllTextAsync(At("one"), "old", Stop);
        await ShellAsync("ln one two");
        await WrittenAsync(At("two"));
        Assert.Equal(await s_export.Value, await File.ReadAllTextAsync(At("one"), Stop));
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead)]
    public async Task Output_keeps_the_mode_of_a_file(UnixFileMode mode)
    {
        RequireUnix();
        await File.WriteAllTextAsync(At("file"), "old", Stop);
#pragma warning disable CA1416 // Skipped elsewhere.
        File.SetUnixFileMode(At("file"), mode);
        await WrittenAsync(At("file"));
        Assert.Equal(mode, File.GetUnixFileMode(At("file")));
#pragma warning restore CA1416
    }

    [Fact]
    public async Task Output_refuses_a_read_only_file_for_every_user()
    {
        await File.WriteAllTextAsync(At("file"), "old", Stop);
        File.SetAttributes(At("file"), FileAttributes.ReadOnly);
        await RefusedAsync(At("file"), 1, $"The file '{At("file")}' cannot be written. ");
        Assert.Equal("old", await File.ReadAllTextAsync(At("file"), Stop));
    }

    [Fact]
    public async Task Output_writes_into_a_named_pipe()
    {
        RequireUnix();
        await ShellAsync("mkfifo pipe");
        Task<string> reader = Task.Run(() => File.ReadAllTextAsync(At("pipe"), Stop), Stop);
        Assert.Equal(new JtrProcess(0, "", ""), await JtrProcess.Run("export", "--output", At("pipe")));
        Assert.Equal(await s_export.Value, await reader);
        await ShellAsync("test -p pipe");
    }

    [Theory]
    [InlineData("/dev/null", "-c")]
    [InlineData("/dev/stderr", "-h")]
    public async Task Output_writes_to_a_device(string device, string kind)
    {
        RequireUnix();
        JtrProcess run = await JtrProcess.Run("export", "--output", device);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(device == "/dev/null" ? "" : await s_export.Value, run.Error);
        await ShellAsync($"test {kind} {device}");
    }

    [Fact]
    public async Task Output_reports_a_full_device()
    {
        RequireUnix();
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");
        await RefusedAsync("/dev/full", 1, "The file '/dev/full' cannot be written. ");
    }

    [Fact]
    public async Task Output_refuses_a_folder() => await RefusedAsync(_folder, 1, $"The file '{_folder}' cannot be written. The path is a folder.");

    [Fact]
    public async Task Output_names_a_missing_folder() =>
        await RefusedAsync(Path.Combine(At("none"), "file"), 1, $"The file '{Path.Combine(At("none"), "file")}' cannot be written. There is no folder '{At("none")}'.");

    [Fact]
    public async Task Output_refuses_circular_links()
    {
        RequireUnix();
        File.CreateSymbolicLink(At("a"), "b");
        File.CreateSymbolicLink(At("b"), "a");
        await RefusedAsync(At("a"), 1, $"The file '{At("a")}' cannot be written. ");
    }

    [Fact]
    public async Task Output_rejects_an_empty_name() => await RefusedAsync("", 2, "'--output' must not be empty. Expected a path.");

    private string At(string name) => Path.Combine(_folder, name);

    private async Task WrittenAsync(string file)
    {
        string[] before = Directory.GetFileSystemEntries(_folder);
        Assert.Equal(new JtrProcess(0, "", ""), await JtrProcess.Run("export", "--output", file));
        Assert.Equal(await s_export.Value, await File.ReadAllTextAsync(file, Stop));
        Assert.Equal(before.Order(), Directory.GetFileSystemEntries(_folder).Order());
    }

    private async Task RefusedAsync(string file, int exitCode, string message)
    {
        string[] before = Directory.GetFileSystemEntries(_folder);
        JtrProcess run = await JtrProcess.Run("export", "--output", file);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("jtr: " + message, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before.Order(), Directory.GetFileSystemEntries(_folder).Order());
    }

    private async Task ShellAsync(string command)
    {
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = _folder })!;
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, command);
    }

    private static void RequireUnix() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files.");
}
