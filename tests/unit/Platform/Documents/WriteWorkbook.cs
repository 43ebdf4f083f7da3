using System.Diagnostics;

namespace DigitaalWerkt.Tests.Platform.Documents;

/// <summary>A workbook as a program that isn't ours writes it: Debian's python3-openpyxl.</summary>
public static class WriteWorkbook
{
    const string Begin =
        """
        import sys, io
        from datetime import date, datetime, time
        from openpyxl import Workbook
        book = Workbook()
        sheet = book.active

        """;

    const string End =
        """

        file = io.BytesIO()
        book.save(file)
        sys.stdout.buffer.write(file.getvalue())
        """;

    /// <param name="lines">Python that fills <c>sheet</c>, the first one of <c>book</c>.</param>
    public static async Task<byte[]> WithOpenpyxlAsync(string lines)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Begin + lines + End])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        using var file = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(file);
        var problem = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, problem);
        return file.ToArray();
    }
}
