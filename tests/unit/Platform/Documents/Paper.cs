using System.Diagnostics;

namespace DigitaalWerkt.Tests.Platform.Documents;

/// <summary>Reads a PDF file back with the tools that people use: text, pictures, and the camera's view of a QR code.</summary>
static class Paper
{
    const double A4Width = 595.28;
    const double A4Height = 841.89;

    public static async Task<string> ReadTextAsync(byte[] pdf) => await WithFileAsync(pdf, file => RunAsync("pdftotext", "-layout", file, "-"));

    /// <summary>What a camera reads on all pages, one address for each code.</summary>
    public static Task<string[]> ScanAsync(byte[] pdf) => WithFileAsync(pdf, async file =>
    {
        // A camera looks from more than one distance. At one of them the reader now and then finds no code where the points of the
        // picture fall unluckily.
        var (near, far) = (await ScanAsync(file, "300"), await ScanAsync(file, "220"));
        return near.Length >= far.Length ? near : far;
    });

    public static async Task<int> CountPagesAsync(byte[] pdf) =>
        (await WithFileAsync(pdf, file => RunAsync("pdfinfo", file))).Split('\n')
            .Where(line => line.StartsWith("Pages:", StringComparison.Ordinal))
            .Select(line => int.Parse(line[6..], System.Globalization.CultureInfo.InvariantCulture)).Single();

    /// <summary>Whether every page has the size of the paper that lies in the printers here, within a point.</summary>
    public static async Task<bool> IsA4Async(byte[] pdf)
    {
        var sizes = (await WithFileAsync(pdf, file => RunAsync("pdfinfo", "-f", "1", "-l", "9999", file))).Split('\n')
            .Where(line => line.StartsWith("Page ", StringComparison.Ordinal) && line.Contains(" size:", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => (Width: Points(words[0]), Height: Points(words[2]))).ToList();
        sizes.ShouldNotBeEmpty();
        return sizes.TrueForAll(size => Math.Abs(size.Width - A4Width) < 1 && Math.Abs(size.Height - A4Height) < 1);
    }

    static double Points(string word) => double.Parse(word, System.Globalization.CultureInfo.InvariantCulture);

    static async Task<string[]> ScanAsync(string file, string dotsPerInch)
    {
        await RunAsync("pdftoppm", "-r", dotsPerInch, "-png", file, $"{file}-{dotsPerInch}");
        var pages = Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}-{dotsPerInch}*.png");
        // Only the kind that we print: in a QR code now and then a bar code seems to stand.
        var codes = await RunAsync("zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", .. pages]);
        return codes.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    static async Task<T> WithFileAsync<T>(byte[] pdf, Func<string, Task<T>> read)
    {
        var folder = Directory.CreateTempSubdirectory("dw-paper-");
        try
        {
            var file = Path.Combine(folder.FullName, "paper.pdf");
            await File.WriteAllBytesAsync(file, pdf);
            return await read(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }
}
