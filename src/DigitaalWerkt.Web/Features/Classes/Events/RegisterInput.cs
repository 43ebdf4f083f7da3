using DigitaalWerkt.Web.Features.Classes.Book;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>What a guest fills in to come to an event.</summary>
public sealed class RegisterInput : BookInput
{
    /// <summary>Their organisation or service, if they want to say it.</summary>
    public string? ComesFrom { get; set; }
}
