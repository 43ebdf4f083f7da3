namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>A drawing of an app, beside its screens.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="Url">Where the site serves it, with a hash of its content.</param>
/// <param name="Width">In the units of its view box.</param>
public sealed record AppPicture(string Name, string Url, int Width, int Height, byte[] Content);
