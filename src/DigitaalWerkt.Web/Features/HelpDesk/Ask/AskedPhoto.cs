using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>The photo of a question that is being asked.</summary>
/// <param name="File">What goes with it; null: nothing, or what was sent can't.</param>
/// <param name="Fault">What is wrong with what was sent; null: nothing.</param>
/// <param name="WaitUntil">From when one may send a photo again; null: now.</param>
public sealed record AskedPhoto(ReadFile? File, FileFault? Fault = null, DateTimeOffset? WaitUntil = null)
{
    public static readonly AskedPhoto None = new(File: null);
}
