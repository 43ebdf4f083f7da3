using System.Buffers.Binary;
using System.Text;
using NetVips;

namespace DigitaalWerkt.Tests.Platform.Files;

/// <summary>Files that people send, and files that somebody makes to do harm. All are made here.</summary>
static class Samples
{
    /// <summary>A photo of a phone, with the place where it was taken.</summary>
    public static byte[] PhotoWithPlace(int width = 40, int height = 30)
    {
        var plain = Jpeg(width, height);
        var exif = Encoding.ASCII.GetBytes("Exif\0\0MM\0*\0\0\0\b GPSLatitude 51.05 GPSLongitude 3.72");
        // A segment APP1 behind the mark of the beginning.
        byte[] head = [0xFF, 0xD8, 0xFF, 0xE1, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), (ushort)(exif.Length + 2));
        return [.. head, .. exif, .. plain[2..]];
    }

    public static byte[] Jpeg(int width = 40, int height = 30)
    {
        using var picture = Picture(width, height);
        return picture.JpegsaveBuffer();
    }

    public static byte[] Png(int width = 40, int height = 30)
    {
        using var picture = Picture(width, height);
        return picture.PngsaveBuffer();
    }

    public static byte[] WebP()
    {
        using var picture = Picture(40, 30);
        return picture.WebpsaveBuffer();
    }

    /// <summary>A PNG of some bytes that says to be a picture of 60,000 by 60,000.</summary>
    public static byte[] Bomb()
    {
        var png = Png();
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(16), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    public static byte[] Pdf(string text = "") => Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj <<>> endobj\n{text}\ntrailer <<>>\n%%EOF\n");

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    static Image Picture(int width, int height)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var grey = black + 120;
        return grey.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    // As PNG checks its parts (ISO/IEC 15948, annex D).
    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }
        return ~crc;
    }
}
