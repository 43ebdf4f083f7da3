using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DigitaalWerkt.Bench;

/// <summary>A site in a process of its own, so that its processor time is its own.</summary>
sealed class RunningSite : IAsyncDisposable
{
    readonly Process process;

    RunningSite(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    public string Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>How much of the machine's memory it holds, in MiB.</summary>
    public double MemoryHeld
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / (1024.0 * 1024.0);
        }
    }

    /// <summary>Starts the published site as in production and waits for its first good answer.</summary>
    /// <param name="keepsFrames">False: every page of a step is made whole, as it is for the first visitor.</param>
    public static Task<RunningSite> StartAsync(string folder, string firstPage, string connectionString, bool keepsFrames = true) =>
        StartAsync(Path.Combine(folder, "DigitaalWerkt.Web.dll"), folder, firstPage, _ => [], new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__Database"] = connectionString,
            ["AllowedHosts"] = "localhost",
            ["Steps__FrameBytes"] = keepsFrames ? "8388608" : "0",
            // One machine plays a thousand visitors here; the limits are tested elsewhere.
            ["RateLimits__ReadsPerMinute"] = "100000000",
        });

    /// <summary>Starts the published site as one of several behind a proxy on this machine, whose word about the visitor is believed; all limits are on.</summary>
    /// <param name="runsJobs">False: it only shows pages, and leaves sending and counting to the others.</param>
    public static Task<RunningSite> StartBehindProxyAsync(string folder, string firstPage, string connectionString, bool runsJobs = true) =>
        StartAsync(Path.Combine(folder, "DigitaalWerkt.Web.dll"), folder, firstPage, _ => [], new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__Database"] = connectionString,
            ["AllowedHosts"] = "localhost",
            ["Site__TrustedProxies"] = "127.0.0.1,::1",
            ["Jobs__Enabled"] = runsJobs ? "true" : "false",
        });

    /// <summary>Starts the site as <c>script/server</c> does, on an empty data folder.</summary>
    public static Task<RunningSite> StartEmbeddedAsync(string folder, string firstPage, string dataFolder) =>
        StartAsync(Path.Combine(folder, "DigitaalWerkt.Web.dll"), folder, firstPage, _ => [], new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DW_DATA"] = dataFolder,
        });

    /// <summary>Starts the published site as a demo, in which one click signs in as anybody.</summary>
    /// <param name="dataFolder">In which its private database lives.</param>
    public static Task<RunningSite> StartDemoAsync(string folder, string dataFolder) =>
        StartAsync(Path.Combine(folder, "DigitaalWerkt.Web.dll"), folder, "/demo", _ => [], new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Demo"] = "true",
            ["DW_DATA"] = dataFolder,
            ["AllowedHosts"] = "localhost",
            ["RateLimits__ReadsPerMinute"] = "100000000",
        });

    public static Task<RunningSite> StartReferenceAsync(string connectionString) =>
        StartAsync(typeof(RunningSite).Assembly.Location, AppContext.BaseDirectory, Reference.ReferenceSite.FortunesPath,
            address => ["reference", address, connectionString], new() { ["ASPNETCORE_ENVIRONMENT"] = "Production" });

    public async ValueTask DisposeAsync()
    {
        Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    static async Task<RunningSite> StartAsync(
        string program, string folder, string firstPage, Func<string, string[]> arguments, Dictionary<string, string> environment)
    {
        var address = $"http://localhost:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program, .. arguments(address)]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = address;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        await FirstAnswerAsync(started, address + firstPage);
        return new RunningSite(started, address);
    }

    static async Task FirstAnswerAsync(Process process, string page)
    {
        using var client = new HttpClient();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!process.HasExited)
        {
            try
            {
                if ((await client.GetAsync(page, limit.Token)).StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(20, limit.Token);
        }
        throw new InvalidOperationException($"The site stopped with exit code {process.ExitCode}.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
