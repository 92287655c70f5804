using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Jtr.Data.Benchmarks.Dates;

/// <summary>npm's edtf, which parses the texts of level 1 in a process of node.</summary>
internal static class NodePeer
{
    /// <summary>Returns the nanoseconds for one text; null unless node is installed and <c>npm ci</c> has been run in <c>tests/edtf-peer</c>.</summary>
    public static double? Measure()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "edtf-peer")))
            folder = folder.Parent;
        if (folder is null || !Directory.Exists(Path.Combine(folder.FullName, "tests", "edtf-peer", "node_modules")))
            return null;
        var start = new ProcessStartInfo("node", ["speed.mjs", .. DateCases.LevelOne]) { WorkingDirectory = Path.Combine(folder.FullName, "tests", "edtf-peer"), RedirectStandardOutput = true };
        using Process node = Process.Start(start)!;
        string printed = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return double.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out double nanoseconds) ? nanoseconds : null;
    }
}
