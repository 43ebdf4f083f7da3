namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>What an editor does with a block as a whole.</summary>
public enum BlockAct
{
    Up,
    Down,
    Remove,
}
