using System;
using System.IO;

namespace VillageDiary.Docs;

/// <summary>Replaces the framework's class, so that snippets find the files beside the tests under the paths of the page.</summary>
internal static class File
{
    public static byte[] ReadAllBytes(string path) => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, path));
}
