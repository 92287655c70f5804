using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Consumer;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the package in an app that is published as native code.</summary>
public sealed class NativeAppTests(PackedLibrary library)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_native_app_for_NET_8_is_published_without_a_warning_and_gets_the_same_answers()
    {
        RequireLinker();
        ConsumerProject app = library.NewProject("Native", $"""
            <OutputType>Exe</OutputType>
                <TargetFramework>net8.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <PublishAot>true</PublishAot>
                <CppCompilerAndLinker>gcc</CppCompilerAndLinker>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <InvariantGlobalization>true</InvariantGlobalization>
            """);
        app.WriteProgram();

        string log = await app.PublishAsync(Stop);
        string printed = await app.RunPublishedAsync(Stop);

        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Answers.All(), Printed.Lines(printed));
    }

    /// <summary>Native code is linked by gcc. Without it the test is skipped with a message; CI has it.</summary>
    private static void RequireLinker()
    {
        string[] folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (folders.Any(static folder => File.Exists(Path.Combine(folder, "gcc"))))
            return;
        const string Reason = "There is no gcc to link native code with.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Reason);
        Assert.Skip(Reason);
    }
}
