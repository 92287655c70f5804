using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Npgsql;
using Xunit;

namespace Jtr.Corpora.Exports.Tests.Readers;

/// <summary>A PostgreSQL server for these tests: started on a free port with a folder of its own, loaded by psql, and stopped at the end.</summary>
public sealed class PostgresReader(OwnBundle bundle) : ForeignDatabase, IAsyncLifetime
{
    private const string User = "jtr";

    private static readonly bool s_isRoot = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    private readonly string _folder = Path.Combine(bundle.Beside, "postgresql-" + Guid.NewGuid().ToString("N"));
    private readonly int _port = FreePort();

    private string? _absence;
    private string? _programs;
    private NpgsqlDataSource? _source;

    public override string? Absence => _absence;

    public async ValueTask InitializeAsync()
    {
        _programs = Programs();
        if (_programs is null)
        {
            _absence = "There is no PostgreSQL 14 or later: neither below /usr/lib/postgresql nor in PATH.";
            return;
        }

        Directory.CreateDirectory(_folder);
        if (s_isRoot && !OperatingSystem.IsWindows())
        {
            // The server refuses to run as root, so another user needs access to the folders above.
            File.SetUnixFileMode(bundle.Beside, File.GetUnixFileMode(bundle.Beside) | UnixFileMode.OtherExecute);
            await Processes.Run(_folder, "", "chown", "-R", "nobody", _folder);
        }

        await Server("initdb", "-D", Path.Combine(_folder, "data"), "-A", "trust", "-U", User, "--no-sync", "-E", "UTF8", "--locale=C");
        await Server("pg_ctl", "-D", Path.Combine(_folder, "data"), "-w", "-l", Path.Combine(_folder, "log"), "-o", FormattableString.Invariant($"-p {_port} -k {_folder} -c fsync=off -c listen_addresses=127.0.0.1"), "start");
        await Processes.Run(bundle.Folder, "", Path.Combine(_programs, "psql"), "-h", "127.0.0.1", "-p", FormattableString.Invariant($"{_port}"), "-U", User, "-v", "ON_ERROR_STOP=1", "-q", "-f", bundle.PathOf("postgresql/jtr-data.sql"), "postgres");
        _source = NpgsqlDataSource.Create(FormattableString.Invariant($"Host=127.0.0.1;Port={_port};Username={User};Database=postgres;Search Path=jtr_data;Pooling=true"));
    }

    public override async Task<IReadOnlyList<string?[]>> Query(string sql)
    {
        await using NpgsqlCommand command = _source!.CreateCommand(sql);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        var rows = new List<string?[]>();
        while (await reader.ReadAsync())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader.GetValue(i)))]);
        return rows;
    }

    public override async Task<IReadOnlyList<string>> DateColumns() =>
        [.. (await Query("SELECT c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = 'jtr_data'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND format_type(a.atttypid, NULL) NOT IN ('text', 'integer', 'bigint', 'numeric', 'boolean')")).Select(static row => row[0]!)];

    public async ValueTask DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
        if (Directory.Exists(Path.Combine(_folder, "data")))
            await Server("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w", "stop");
    }

    /// <summary>Runs a program of the server, as the user nobody if this process is root.</summary>
    private async Task Server(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs!, program);

        // The server inherits the output streams and keeps them open, which would block the test; it gets files instead.
        string[] detached = ["-c", "exec \"$0\" \"$@\" > \"$LOG\" 2>&1 < /dev/null".Replace("$LOG", _folder + "/" + program + ".out", StringComparison.Ordinal), path, .. arguments];
        (_, string? error) = s_isRoot
            ? await Processes.TryRun("/", "", "setpriv", (string[])["--reuid=nobody", "--regid=nogroup", "--clear-groups", "sh", .. detached])
            : await Processes.TryRun(_folder, "", "sh", detached);
        string log = Path.Combine(_folder, program + ".out");
        Assert.True(error is null, $"'{program}' failed: {error} {(File.Exists(log) ? File.ReadAllText(log) : "")}");
    }

    private static string? Programs()
    {
        const string Debian = "/usr/lib/postgresql";
        IEnumerable<string> places = Directory.Exists(Debian)
            ? Directory.EnumerateDirectories(Debian).Where(static version => int.TryParse(Path.GetFileName(version), out int number) && number >= 14).Order(StringComparer.Ordinal).Select(static version => Path.Combine(version, "bin"))
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return OperatingSystem.IsWindows() ? null : places.LastOrDefault(static place => File.Exists(Path.Combine(place, "initdb")) && File.Exists(Path.Combine(place, "psql")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
