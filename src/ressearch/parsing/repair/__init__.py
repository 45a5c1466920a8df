"""What does the text say without its dirt? Lines, overprint, markers, blanks; every character stays traceable."""
