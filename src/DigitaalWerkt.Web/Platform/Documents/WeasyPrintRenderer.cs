using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Makes PDF files with WeasyPrint: a short-lived process that gets the document on its standard input and nothing else.
/// It has no network, reads no files but fonts, sees none of our environment, and is stopped when it takes too long.
/// </summary>
/// <param name="python">The Python interpreter that has WeasyPrint.</param>
public sealed partial class WeasyPrintRenderer(string python, ILogger<WeasyPrintRenderer> log) : IPdfRenderer, IDisposable
{
    const long MemoryLimit = 768L * 1024 * 1024;
    static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);
    static readonly string Script = ReadScript();

    // A document takes about a second of one core; the rest of the machine is for the pages.
    readonly SemaphoreSlim places = new(2);

    /// <inheritdoc />
    public bool IsAvailable => true;

    /// <summary>
    /// The interpreter named in the first line of the <c>weasyprint</c> program, or null where there is no such program.
    /// That is the interpreter that has the library, and not always the <c>python3</c> of the PATH.
    /// </summary>
    /// <param name="searchPath">Folders to look in, as in the environment variable PATH.</param>
    public static string? FindPython(string? searchPath)
    {
        var program = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, "weasyprint"))
            .FirstOrDefault(File.Exists);
        var firstLine = program is null ? null : File.ReadLines(program).FirstOrDefault();
        return firstLine?.StartsWith("#!/", StringComparison.Ordinal) == true && File.Exists(firstLine[2..].Trim())
            ? firstLine[2..].Trim()
            : null;
    }

    /// <inheritdoc />
    public async Task<byte[]> RenderAsync(string html, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeLimit);
        try
        {
            await places.WaitAsync(limit.Token);
            try
            {
                return await RunAsync(html, limit.Token);
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed($"not ready within {TimeLimit.TotalSeconds:0} seconds", e);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw Failed("the process could not be started or broke off", e);
        }
    }

    /// <inheritdoc />
    public void Dispose() => places.Dispose();

    async Task<byte[]> RunAsync(string html, CancellationToken cancellationToken)
    {
        using var process = Process.Start(StartInfo())!;
        try
        {
            using var pdf = new MemoryStream();
            var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
            var reading = process.StandardOutput.BaseStream.CopyToAsync(pdf, cancellationToken);
            await using (var input = process.StandardInput.BaseStream)
            {
                await input.WriteAsync(Encoding.UTF8.GetBytes(html), cancellationToken);
            }
            await reading;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? pdf.ToArray() : throw Failed(LastLine(await complaints));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    ProcessStartInfo StartInfo()
    {
        // -I: nothing of the environment or the working folder decides which code runs.
        var start = new ProcessStartInfo(python)
        {
            ArgumentList =
            {
                "-I", "-c", Script,
                MemoryLimit.ToString(CultureInfo.InvariantCulture),
                TimeLimit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture),
            },
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Our environment holds the password of the database.
        start.Environment.Clear();
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["PATH"] = "/usr/bin:/bin";
        return start;
    }

    PdfFailedException Failed(string reason, Exception? inner = null)
    {
        LogFailed(reason);
        return new PdfFailedException($"WeasyPrint: {reason}", inner);
    }

    // The last line of a Python error names the mistake; the lines before it may quote the document.
    static string LastLine(string complaints) => complaints.TrimEnd().Split('\n')[^1];

    static string ReadScript()
    {
        using var script = typeof(WeasyPrintRenderer).Assembly.GetManifestResourceStream("weasyprint.py")!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }

    [LoggerMessage(1, LogLevel.Error, "No PDF was made: {Reason}", EventName = "PdfFailed")]
    private partial void LogFailed(string reason);
}
