using System.Diagnostics;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

/// <summary>What the camera of a phone reads in a code on the screen of another one.</summary>
static class Camera
{
    public static async Task<Uri> ReadAsync(ILocator code)
    {
        var photo = Path.ChangeExtension(Path.GetTempFileName(), ".png");
        try
        {
            await code.ScreenshotAsync(new() { Path = photo });
            using var reader = Process.Start(new ProcessStartInfo("zbarimg", ["--quiet", "--raw", photo]) { RedirectStandardOutput = true })!;
            var text = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new Uri(text.Trim());
        }
        finally
        {
            File.Delete(photo);
        }
    }
}
