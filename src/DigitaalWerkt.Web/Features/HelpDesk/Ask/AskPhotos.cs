using System.Net;
using System.Security.Cryptography;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>
/// The photo that goes with a question. Until the question is asked it is kept nowhere: when the form has to come back, it travels in the form,
/// made anew and sealed.
/// </summary>
public sealed class AskPhotos(FileIntake intake, Throttle<AppDbContext> throttle, IDataProtectionProvider protection)
{
    /// <summary>How many photos are read from one address in an hour: making a picture anew costs more than all else that a visitor can ask for.</summary>
    public const int AllowedFromOneAddress = AskModel.AllowedFromOneAddress;

    /// <summary>The longest sealed photo, in characters.</summary>
    public const int LongestSealed = 1_500_000;

    // A sealed text is a third longer than what is in it.
    const int MostBytes = LongestSealed / 4 * 3 - 1000;
    const int Head = 2;
    const string Subject = "question-photos";
    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    readonly Sealed seal = new(protection, "asked-photo", "v1");

    public int MaxMegabytes => intake.MaxMegabytes;

    /// <summary>Reads what was chosen just now, or else what was chosen before, and puts it in the form so that it can come back.</summary>
    /// <param name="from">The address that sends it.</param>
    public async Task<AskedPhoto> TakeAsync(AskInput input, IPAddress? from, CancellationToken cancellationToken)
    {
        var before = input.DropsPhoto ? null : Open(input.Carried);
        (input.Carried, input.DropsPhoto) = (before is null ? null : input.Carried, false);
        if (input.Photo is not { Length: > 0 } sent)
        {
            return new(before);
        }
        if (await throttle.TakeAsync(Subject, from, AllowedFromOneAddress, Window, cancellationToken) is { } until)
        {
            return new(before, WaitUntil: until);
        }
        var (read, fault) = await intake.ReadAsync(sent, cancellationToken);
        if (read is null)
        {
            return new(before, fault);
        }
        input.Carried = Seal(read);
        return new(read);
    }

    // Null: it is too large to travel, as some documents are.
    string? Seal(ReadFile file) =>
        file.Content.Length > MostBytes ? null : seal.Seal([(byte)file.Kind, (byte)file.Scan, .. file.Content]);

    // Null when there is none, or when it isn't ours.
    ReadFile? Open(string? carried) =>
        !string.IsNullOrEmpty(carried) && seal.Open(carried) is { Length: > Head } bytes && bytes[Head..] is var content
            ? new((FileKind)bytes[0], content, SHA256.HashData(content), (FileScan)bytes[1])
            : null;
}
