using Microsoft.AspNetCore.Identity;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;

/// <summary>
/// Refuses passwords that somebody guesses early: those that are mostly obvious parts, the person's own name or address or words
/// of this project, and single words. There are no rules about digits or signs (ASVS 6.2.4, 6.2.5, 6.2.11).
/// </summary>
sealed class GuessablePasswords : IPasswordValidator<StaffMember>
{
    public const int MinLength = 12;
    public const int MaxLength = 128;
    const int OwnPartMinLength = 8;
    const int WordMinLength = 3;

    static readonly string[] ProjectWords =
    [
        "digitaalwerkt", "digitaal", "werkt", "werken", "gent", "gsiw", "stad", "jobteam", "vdab", "ocmw", "oefenen", "telefoon",
        "medewerker", "steward", "trainer",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<StaffMember> manager, StaffMember user, string? password)
    {
        var guessable = ObviousParts.LeftOf(password!).Length < OwnPartMinLength ? "PasswordCommon"
            : ObviousParts.LeftOf(password!, WordsOf(user)).Length < OwnPartMinLength ? "PasswordPersonal"
            : ObviousParts.IsOneWord(password!) ? "PasswordCommon"
            : null;
        return Task.FromResult(guessable is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = guessable }));
    }

    // What anyone would try for this person.
    static IEnumerable<string> WordsOf(StaffMember user) => ProjectWords
        .Concat($"{user.Name} {user.Email}".ToLowerInvariant().Split([' ', '.', '@', '-', '_', '+', '\'']))
        .Where(word => word.Length >= WordMinLength);
}
