using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>Where the server listens: on a Unix socket in a folder of its own; on Windows on a free loopback port.</summary>
static class ServerAddress
{
    const string SocketName = ".s.PGSQL.5432";
    const string ShortPrefix = "/tmp/digitaal-werkt-";

    // The room in a socket's address, less the zero at its end.
    static int LongestSocket => OperatingSystem.IsMacOS() ? 103 : 107;

    /// <summary>The lines for postgresql.conf; the server must be down.</summary>
    public static async Task<string> SettingsAsync(string folder, PostgresAccount account, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
        {
            return $"listen_addresses = '127.0.0.1'\nport = {FreePort()}";
        }

        if (!Fits(folder))
        {
            folder = ShortFolder();
            await account.TakeAsync(folder, cancellation);
        }

        // After a crash these may be left, and name a process that lives but is somebody else's.
        File.Delete(Path.Combine(folder, SocketName));
        File.Delete(Path.Combine(folder, SocketName + ".lock"));

        return $"listen_addresses = ''\nunix_socket_directories = {Quoted(folder)}\nunix_socket_permissions = 0700\nport = 5432";
    }

    /// <summary>Removes the folder of a server that stopped, if it was made for the socket only.</summary>
    public static void Forget(string? folder)
    {
        if (folder is not null && folder.StartsWith(ShortPrefix, StringComparison.Ordinal) && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A comma, colon or quote in the path has a meaning of its own to Npgsql or PostgreSQL.
    static bool Fits(string folder) =>
        Encoding.UTF8.GetByteCount(Path.Combine(folder, SocketName)) <= LongestSocket && folder.IndexOfAny([',', ':', '"']) < 0;

    // Everybody may write in /tmp: under a name that can be guessed, somebody else could have made the folder before us.
    static string ShortFolder()
    {
        var folder = ShortPrefix + RandomNumberGenerator.GetHexString(16, lowercase: true);
        PrivateFiles.MakeFolder(folder);

        return folder;
    }

    static string Quoted(string value) => $"'{value.Replace("\\", "\\\\").Replace("'", "''")}'";
}
