using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>The real program in a process of its own, as an operator starts it.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    // A start takes two seconds, and twenty times that beside much other work. Only a test that fails waits so long.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Runs beside each other begin at different ports.
    static int lastPort = 20_000 + (Environment.ProcessId % 10_000);

    readonly StringBuilder output = new();
    readonly StringBuilder errors = new();
    readonly Process process;

    SiteProcess(Process process, int port)
    {
        this.process = process;
        Port = port;
        Browser = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}"), Timeout = Patience };
    }

    public int Port { get; }
    public int Id => process.Id;
    public HttpClient Browser { get; }

    /// <summary>What it wrote so far, apart from errors.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    public string Errors
    {
        get
        {
            lock (errors)
            {
                return errors.ToString();
            }
        }
    }

    public static SiteProcess Start(IEnumerable<(string Name, string Value)> settings, params string[] arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Repository.Root, "src", "DigitaalWerkt.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "DigitaalWerkt.Web.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["AllowedHosts"] = "localhost";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        var site = new SiteProcess(Process.Start(start)!, port);
        site.process.OutputDataReceived += (_, line) => Append(site.output, line.Data);
        site.process.ErrorDataReceived += (_, line) => Append(site.errors, line.Data);
        site.process.BeginOutputReadLine();
        site.process.BeginErrorReadLine();
        return site;
    }

    /// <summary>Waits until it says that it is ready.</summary>
    public async Task ReadyAsync() => await Until.TrueAsync(async () =>
    {
        process.HasExited.ShouldBeFalse($"The program ended with code {(process.HasExited ? process.ExitCode : 0)}: {Errors}{Output}");
        return await StatusAsync("/health/ready") == HttpStatusCode.OK;
    });

    /// <summary>Waits until it ends.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>The status of a page; null when nobody answers.</summary>
    public async Task<HttpStatusCode?> StatusAsync(string address)
    {
        try
        {
            using var response = await Browser.GetAsync(address);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Asks it to stop, as a supervisor does.</summary>
    public void AskToStop() => Signal.Send("TERM", Id);

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        process.Dispose();
    }

    /// <summary>
    /// A port on which nobody listens. It lies below those that the system gives to connections that go out: one of those would
    /// be somebody else's before the program listens on it.
    /// </summary>
    public static int FreePort()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref lastPort);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has this one.
            }
        }
    }

    static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.AppendLine(line);
        }
    }
}
