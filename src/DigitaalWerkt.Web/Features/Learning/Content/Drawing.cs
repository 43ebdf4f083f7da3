namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>An SVG drawing of a lesson.</summary>
/// <param name="Name">File name without folder, for example <c>envelop.svg</c>.</param>
/// <param name="Url">Where the site serves it; with a hash of its content, so that browsers may keep it for ever.</param>
/// <param name="Width">In the units of its view box; with the height, a page keeps room for it.</param>
public sealed record Drawing(string Name, string Url, int Width, int Height, byte[] Content);
