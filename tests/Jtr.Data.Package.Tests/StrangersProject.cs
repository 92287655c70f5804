using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Jtr.Data.Package.Tests;

/// <summary>A project of somebody who knows the package and nothing of its repository.</summary>
/// <param name="Name">The name of the project and of its assembly.</param>
/// <param name="Folder">Where it is.</param>
/// <param name="Packages">Its own packages folder: a copy of the package elsewhere on the machine cannot answer instead.</param>
internal sealed record StrangersProject(string Name, string Folder, string Packages)
{
    private string Published => Path.Combine(Folder, "published");

    /// <summary>Prints every answer.</summary>
    public void WriteProgram() => WriteProgram("""
        foreach (string answer in Stranger.Answers.All())
            System.Console.WriteLine(answer);
        """);

    /// <summary>Gives it a program.</summary>
    public void WriteProgram(string program) => File.WriteAllText(Path.Combine(Folder, "Program.cs"), program);

    /// <summary>Takes one of the files in <c>Stranger</c>.</summary>
    public void Copy(string file) => File.Copy(Path.Combine(AppContext.BaseDirectory, "Stranger", file), Path.Combine(Folder, file));

    public Task<string> DotnetAsync(CancellationToken stop, params string[] arguments) => Dotnet.RunAsync(Folder, Packages, stop, arguments);

    /// <summary>Publishes it and gives what was printed.</summary>
    public Task<string> PublishAsync(CancellationToken stop) => DotnetAsync(stop, "publish", "-c", "Release", "-o", Published);

    /// <summary>Runs what was published, without the SDK, and gives what it printed.</summary>
    public Task<string> RunPublishedAsync(CancellationToken stop) =>
        Dotnet.RunAsync(Path.Combine(Published, OperatingSystem.IsWindows() ? Name + ".exe" : Name), Folder, Packages, stop);

    /// <summary>How many bytes were published.</summary>
    public long PublishedSize() => new DirectoryInfo(Published).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length);

    /// <summary>The bytes of a file that was published.</summary>
    public byte[] PublishedFile(string name) => File.ReadAllBytes(Path.Combine(Published, name));
}
