using System;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Jtr.Corpora.Build;

/// <summary><c>dotnet Jtr.Corpora.Build.dll {request}</c> writes the data of a corpus as a resource, and its outline for the generator.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [string path])
        {
            Console.Error.WriteLine("The argument is the file with the request, which the build files of Jtr.Corpora.Generators write.");
            return 2;
        }

        try
        {
            var request = Request.Read(path);

            // The compiler's libraries are those of the SDK; they are not part of the package.
            AssemblyLoadContext.Default.Resolving += (context, name) => Found(context, request.Compiler, name);
            Run(request);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"Jtr.Corpora.Build : error JTR0099: {exception.Message}");
            return 1;
        }
    }

    // A separate method: the JIT loads its types when it compiles the method, and by then the resolver is registered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Run(Request request) => BuildStep.Run(request);

    /// <summary>Finds the compiler's libraries in the SDK and, in a package, the generator among the analyzers, so that the package contains the generator only once.</summary>
    private static Assembly? Found(AssemblyLoadContext context, string compiler, AssemblyName name)
    {
        foreach (string folder in new[] { compiler, Path.Combine(AppContext.BaseDirectory, "..", "..", "analyzers", "dotnet", "cs") })
        {
            string path = Path.GetFullPath(Path.Combine(folder, name.Name + ".dll"));
            if (folder.Length > 0 && File.Exists(path))
                return context.LoadFromAssemblyPath(path);
        }

        return null;
    }
}
