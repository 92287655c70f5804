using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Readers from npm, installed once for these tests in the versions of the lock file.</summary>
internal static class JavaScriptReaders
{
    private static readonly SemaphoreSlim s_install = new(1);
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "readers");

    /// <summary>Runs a script of the folder <c>readers</c>.</summary>
    /// <returns>The JSON that it printed.</returns>
    public static async Task<JsonElement> Read(string script, params IEnumerable<string> arguments)
    {
        ForeignProgram.Need("node", "nodejs");
        ForeignProgram.Need("npm", "npm");
        await Install();
        (int exitCode, string output, string error) = await ForeignProgram.Try("node", s_folder, [script, .. arguments]);
        Assert.True(exitCode == 0, $"{script} ended with {exitCode}: {error}");
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>Runs a module beside the packages that it imports, in a folder.</summary>
    /// <returns>The output.</returns>
    public static async Task<string> Run(string module, string folder)
    {
        ForeignProgram.Need("node", "nodejs");
        ForeignProgram.Need("npm", "npm");
        await Install();
        string script = Path.Combine(s_folder, $"module-{Guid.NewGuid():N}.mjs");
        await File.WriteAllTextAsync(script, module, TestContext.Current.CancellationToken);
        try
        {
            (int exitCode, string output, string error) = await ForeignProgram.Try("node", folder, script);
            Assert.True(exitCode == 0, error);
            return output;
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static async Task Install()
    {
        await s_install.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            // A copy of the lock file records which versions npm has installed.
            string stamp = Path.Combine(s_folder, "node_modules", ".installed"), wanted = await File.ReadAllTextAsync(Path.Combine(s_folder, "package-lock.json"), TestContext.Current.CancellationToken);
            if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp, TestContext.Current.CancellationToken) == wanted)
                return;
            (int exitCode, _, string error) = await ForeignProgram.Try("npm", s_folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            Assert.True(exitCode == 0, $"npm could not install the readers: {error}");
            await File.WriteAllTextAsync(stamp, wanted, TestContext.Current.CancellationToken);
        }
        finally
        {
            s_install.Release();
        }
    }

    /// <summary>Returns a text, or null for null.</summary>
    public static string? Text(this JsonElement element, string property) => element.TryGetProperty(property, out JsonElement value) ? value.GetString() : null;

    /// <summary>The items of a list of texts.</summary>
    public static string[] Texts(this JsonElement element) => [.. element.EnumerateArray().Select(static item => item.GetString()!)];
}
