"""What says by its form alone what it is: a date, a numeral, a label, an organ, a line of the head or close."""
