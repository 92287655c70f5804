using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Comparing;

/// <summary>
/// Another version of the library, beside the one that this tool was built with: a second copy of the tool's own assembly is loaded on top of it, so that the
/// code that writes exports is the same and only the corpus is another.
/// </summary>
internal sealed class OtherLibrary : AssemblyLoadContext
{
    private readonly byte[] _library;

    private OtherLibrary(byte[] library)
        : base(isCollectible: true) => _library = library;

    /// <summary>What <c>jtr export</c> prints on top of that library.</summary>
    /// <exception cref="InvalidDataException">It is no version of Jtr.Data that this tool can speak to.</exception>
    public static byte[] Export(byte[] library)
    {
        var context = new OtherLibrary(library);
        try
        {
            Assembly tool = context.LoadFromAssemblyPath(typeof(CorpusJson).Assembly.Location);
            MethodInfo write = tool.GetType(typeof(CorpusJson).FullName!, throwOnError: true)!.GetMethod(nameof(CorpusJson.Write))!;
            using var stream = new MemoryStream();
            write.CreateDelegate<Action<Stream>>()(stream);
            return stream.ToArray();
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or MissingMemberException or TypeInitializationException)
        {
            throw new InvalidDataException(
                $"Expected a version of Jtr.Data that this tool can read; the export of the tool that came with it can be compared as well. {exception.GetBaseException().Message}",
                exception);
        }
        finally
        {
            context.Unload();
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name != typeof(Corpus).Assembly.GetName().Name)
            return null;
        using var stream = new MemoryStream(_library);
        return LoadFromStream(stream);
    }
}
