using System;
using System.IO;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes a file whole or not at all.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written; the message names it.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // Beside its target, so that the move stays within the volume and is one step.
        string unfinished = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            using (FileStream stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The file '{path}' cannot be written. {exception.Message}", exception);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
