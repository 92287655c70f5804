using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Jtr.Data.Package.Tests;

/// <summary>A project of somebody who knows the package and nothing of its repository.</summary>
/// <param name="Name">The name of the project and of its assembly.</param>
/// <param name="Folder">Where it is.</param>
/// <param name="Packages">Its own packages folder: a copy of the package elsewhere on the machine cannot answer instead.</param>
internal sealed record StrangersProject(string Name, string Folder, string Packages)
{
    /// <summary>Prints every answer.</summary>
    public void WriteProgram() => File.WriteAllText(Path.Combine(Folder, "Program.cs"), """
        foreach (string answer in Stranger.Answers.All())
            System.Console.WriteLine(answer);
        """);

    public Task<string> DotnetAsync(CancellationToken stop, params string[] arguments) => Dotnet.RunAsync(Folder, Packages, stop, arguments);
}
