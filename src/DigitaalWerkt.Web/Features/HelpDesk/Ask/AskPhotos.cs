using System.Security.Cryptography;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>
/// The photo that goes with a question. Until the question is asked it is kept nowhere: when the form has to come back, it travels in the form,
/// made anew and sealed.
/// </summary>
public sealed class AskPhotos(FileIntake intake, IDataProtectionProvider protection)
{
    /// <summary>The longest sealed photo, in characters.</summary>
    public const int LongestSealed = 1_500_000;

    // A sealed text is a third longer than what is in it.
    const int MostBytes = LongestSealed / 4 * 3 - 1000;
    const int Head = 2;

    readonly Sealed seal = new(protection, "asked-photo", "v1");

    public int MaxMegabytes => intake.MaxMegabytes;

    /// <inheritdoc cref="FileIntake.ReadAsync(IFormFile?, CancellationToken)" />
    public Task<(ReadFile? File, FileFault? Fault)> ReadAsync(IFormFile sent, CancellationToken cancellationToken) => intake.ReadAsync(sent, cancellationToken);

    /// <returns>Null: it is too large to travel, as some documents are.</returns>
    public string? Seal(ReadFile file) =>
        file.Content.Length > MostBytes ? null : seal.Seal([(byte)file.Kind, (byte)file.Scan, .. file.Content]);

    /// <param name="carried">As it stands in the form; anything.</param>
    /// <returns>Null when there is none, or when it isn't ours.</returns>
    public ReadFile? Open(string? carried) =>
        !string.IsNullOrEmpty(carried) && seal.Open(carried) is { Length: > Head } bytes && bytes[Head..] is var content
            ? new((FileKind)bytes[0], content, SHA256.HashData(content), (FileScan)bytes[1])
            : null;
}
