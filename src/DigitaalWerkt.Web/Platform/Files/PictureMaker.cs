using NetVips;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>
/// Makes of a picture that somebody sent a new one of our own: upright, no larger than a screen needs, and without what a phone writes in
/// it, such as where it was taken. What was hidden in the file doesn't come along.
/// </summary>
/// <remarks>docs/adr/0030-files-that-people-send.md</remarks>
static class PictureMaker
{
    /// <summary>The longest side of what is kept, in pixels: words on a photo of a screen can be read.</summary>
    public const int LongestSide = 1600;

    /// <summary>The most pixels of what is sent. A small file can hold a picture that fills the memory.</summary>
    public const long MostPixels = 60_000_000;

    const int Quality = 80;

    static readonly double[] White = [255, 255, 255];

    static readonly Lazy<bool> Ready = new(() =>
    {
        // Formats that are read by code which nobody tried on hostile files.
        NetVips.NetVips.BlockUntrusted = true;
        // Nobody sends the same picture twice.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        // It complains of each row of a broken picture. A small file has hundreds of thousands, and would fill the log of the site.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        return true;
    });

    /// <summary>Whether the bytes begin as one of the kinds of picture that are read: JPEG, PNG or WebP.</summary>
    public static bool MayRead(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
        || (content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8));

    /// <returns>A JPEG; or why there is none.</returns>
    public static (byte[]? Made, FileFault Fault) Make(byte[] content)
    {
        _ = Ready.Value;
        try
        {
            // Reads the head of the file only.
            using (var head = Image.NewFromBuffer(content, access: Enums.Access.Sequential))
            {
                if ((long)head.Width * head.Height > MostPixels)
                {
                    return (null, FileFault.TooLarge);
                }
            }
            using var made = Image.ThumbnailBuffer(
                content, LongestSide, height: LongestSide, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);
            return (made.JpegsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None, background: White), default);
        }
        catch (VipsException)
        {
            return (null, FileFault.Broken);
        }
    }
}
