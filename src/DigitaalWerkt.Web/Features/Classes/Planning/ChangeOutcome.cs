namespace DigitaalWerkt.Web.Features.Classes.Planning;

public enum ChangeOutcome
{
    Changed,

    /// <summary>Somebody else changed it since the form was shown.</summary>
    Overtaken,

    /// <summary>It would clash, and nobody said why it may, or not with this.</summary>
    Clashes,

    /// <summary>It has more seats than the room or the equipment has places.</summary>
    TooSmall,

    /// <summary>Cancelled, begun, or not there.</summary>
    Closed,
}
