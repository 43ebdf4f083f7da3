namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>A file that somebody sent, as it may be kept.</summary>
/// <param name="Kind">By its content.</param>
/// <param name="Content">Of a picture without the place and the time at which it was taken.</param>
/// <param name="Hash">SHA-256 of the content.</param>
/// <param name="Scan">Never <see cref="FileScan.Infected"/>.</param>
public sealed record ReadFile(FileKind Kind, byte[] Content, byte[] Hash, FileScan Scan);
