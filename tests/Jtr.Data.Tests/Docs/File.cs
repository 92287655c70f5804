using System;
using System.IO;

namespace VillageDiary.Docs;

/// <summary>Takes the place of the framework's own, so that the snippets read files beside the tests as they read on the page.</summary>
internal static class File
{
    public static byte[] ReadAllBytes(string path) => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, path));
}
